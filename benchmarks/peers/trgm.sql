-- The nearest row of RIGHT for each of the first :rows rows of LEFT by trigram similarity. Prints the seconds for the index and for the search.
\set QUIET on
\pset format unaligned
\pset tuples_only on
create extension if not exists pg_trgm;
create temp table l (id text, name text, type text, basis text);
create temp table r (id text, name text, type text, basis text);
\set copy_left '\\copy l from ' :left ' csv header'
:copy_left
\set copy_right '\\copy r from ' :right ' csv header'
:copy_right
select extract(epoch from clock_timestamp()) as start \gset
create index on r using gist (name gist_trgm_ops(siglen=64));
analyze r;
select extract(epoch from clock_timestamp()) as indexed \gset
create temp table pairs as
  select l.id as left_id, n.id as right_id, round(similarity(l.name, n.name)::numeric, 6) as similarity
  from (select * from l limit :rows) l cross join lateral (select r.id, r.name from r order by r.name <-> l.name limit 1) n;
select extract(epoch from clock_timestamp()) as matched \gset
\set copy_pairs '\\copy pairs to ' :pairs ' csv header'
:copy_pairs
select round(:indexed::numeric - :start::numeric, 3) || ' ' || round(:matched::numeric - :indexed::numeric, 3);
