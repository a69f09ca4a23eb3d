-- How much somebody has used up today of what nobody needs without end: access/allowances.ts.
create table used_today (
  organisation_id text not null,
  staff_id text not null,
  what text not null,
  on_day text not null,
  amount integer not null,
  primary key (organisation_id, staff_id, what)
) strict;
