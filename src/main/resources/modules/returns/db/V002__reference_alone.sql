-- A manifest names returns by the reference alone, not by the state that gave it: five thousand rows must not read every file each.
create index file_reference_alone on returns.file (sender_ref) where sender_ref is not null and linked is null;
