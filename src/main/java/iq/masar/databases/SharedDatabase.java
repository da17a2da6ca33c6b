package iq.masar.databases;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The shared store of anonymised rows; only statistics writes it, and dashboards read nothing else. */
public record SharedDatabase(JdbcClient sql, TransactionTemplate transaction) {}
