package iq.masar.databases;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the three databases and brings each up to date before anyone may ask for it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class Databases {
    private final Addresses addresses;
    private final ResourcePatternResolver resources;

    Databases(DatabaseSettings settings, ObjectProvider<ServerAhead.Coming> ahead, ResourcePatternResolver resources) {
        var coming = ahead.getIfAvailable();
        this.addresses = coming == null ? Addresses.of(settings) : coming.await();
        this.resources = resources;
    }

    @Bean
    @Primary
    DataSource masarDatabase() {
        return migrated(pool("masar", addresses.masar(), 24), "V");
    }

    @Bean(defaultCandidate = false)
    HikariDataSource keysPool() {
        var pool = pool("keys", addresses.keys(), 12);
        // Everything there is asked for by its key: planning anew each time would cost three times the answer.
        pool.setConnectionInitSql("set plan_cache_mode = force_generic_plan");
        return migrated(pool, "K");
    }

    @Bean(defaultCandidate = false)
    HikariDataSource sharedPool() {
        return migrated(pool("shared", addresses.shared(), 8), "S");
    }

    @Bean
    KeysDatabase keysDatabase(@Qualifier("keysPool") HikariDataSource pool) {
        return new KeysDatabase(JdbcClient.create(pool), transactions(pool));
    }

    @Bean
    SharedDatabase sharedDatabase(@Qualifier("sharedPool") HikariDataSource pool) {
        return new SharedDatabase(JdbcClient.create(pool), transactions(pool));
    }

    /** However late other beans are made: nobody is told that the house is ready before all three are up to date. */
    @Bean
    static LazyInitializationExcludeFilter databasesAtOnce() {
        return LazyInitializationExcludeFilter.forBeanTypes(
                DataSource.class, KeysDatabase.class, SharedDatabase.class, EmbeddedServer.class);
    }

    /** The embedded server, when there is one. */
    @Bean
    EmbeddedServer embeddedServer() {
        return new EmbeddedServer(Optional.ofNullable(addresses.server()));
    }

    /** Scripts of the second and third database lie beside the rooms' own, with another first letter. */
    private HikariDataSource migrated(HikariDataSource pool, String prefix) {
        new Migrations(pool, prefix, resources).run();
        return pool;
    }

    private static TransactionTemplate transactions(DataSource pool) {
        return new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    private static HikariDataSource pool(String name, Address address, int size) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        return pool;
    }
}
