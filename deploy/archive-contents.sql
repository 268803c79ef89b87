-- How many rows each table of an archive has, and a digest of what they hold, whatever their order; parts of a parted table count with it.
-- Which silos are at work, and whether they hold a lease, is left out: it is no part of the record.
SET TimeZone = 'UTC';
SET DateStyle = 'ISO';
SET bytea_output = 'hex';
SELECT format(
         'SELECT %L, count(*), coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) FROM %s t;',
         relname, oid::regclass)
FROM pg_class
WHERE relnamespace = :'schema'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
  AND relname NOT IN ('cluster_silo', 'cluster_version', 'cluster_lease', 'step')
ORDER BY relname COLLATE "C"
\gexec
