-- With both ends in an index, a question about one id never walks through the ties of the whole charity.
drop index tie_by_from;
create index tie_by_from on tie (organisation_id, from_id, to_id);
drop index tie_by_to;
create index tie_by_to on tie (organisation_id, to_id, from_id);
