-- Three databases, each owned by a role that can reach nothing else. Run as superuser; set the passwords afterwards.
create role masar login;
create role keys login;
create role shared login;
create database masar owner masar;
create database keys owner keys;
create database shared owner shared;
revoke all on database masar, keys, shared from public;
-- Parameters of statements may be personal: never write them to the server's log.
alter system set log_parameter_max_length = 0;
alter system set log_parameter_max_length_on_error = 0;
alter system set log_min_error_statement = 'panic';
