-- Every number of a stretch just copied is looked up at once, and searches go on meanwhile: entries set aside in the index's list of things to
-- be done would be read through, one by one, for each of them.
alter index persons.extract_token_token set (fastupdate = off);
select gin_clean_pending_list('persons.extract_token_token');
