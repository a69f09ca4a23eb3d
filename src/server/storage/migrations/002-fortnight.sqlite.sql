-- A tie may begin on a day to come: a run is its driver's on its day alone.
alter table tie add column from_day text;

-- By what records are found where neither their id nor their subject leads to them; most kinds have no such key.
alter table record add column key text;
create index record_by_key on record (organisation_id, kind, key) where key is not null;

-- One kind in one file, such as the contacts of a member.
drop index record_by_subject;
create index record_by_subject on record (organisation_id, subject, kind);
