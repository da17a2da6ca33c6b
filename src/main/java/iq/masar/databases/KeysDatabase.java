package iq.masar.databases;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The database of wraps and grants, with a role and backups of its own; only the vault may ask for it. */
public record KeysDatabase(JdbcClient sql, TransactionTemplate transaction) {}
