-- Members are found by their household: what is said of one of them may hold for all.
update record set key = json_extract(fields, '$.householdId') where kind = 'member';
