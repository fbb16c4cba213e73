package io.repairbot.community;

import java.nio.charset.StandardCharsets;
import java.sql.SQLIntegrityConstraintViolationException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.datasource.init.ScriptStatementFailedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the demo community ({@code repairbot.demo-data=true}) into a database that has no community yet; otherwise leaves it alone. */
@Component
@ConditionalOnProperty("repairbot.demo-data")
@DependsOnDatabaseInitialization
class DemoCommunity implements InitializingBean {
    private static final Logger log = LoggerFactory.getLogger(DemoCommunity.class);

    private final JdbcTemplate jdbc;
    private final DataSource database;
    private final TransactionTemplate transaction;

    DemoCommunity(JdbcTemplate jdbc, DataSource database, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        try {
            transaction.executeWithoutResult(status -> loadIntoEmpty());
        } catch (ScriptStatementFailedException failed) {
            if (!(failed.getCause() instanceof SQLIntegrityConstraintViolationException)) throw failed;
            log.info("Another replica has loaded the demo community");
        }
    }

    private void loadIntoEmpty() {
        Long communities = jdbc.queryForObject("SELECT COUNT(*) FROM community", Long.class);
        if (communities == null || communities > 0) {
            log.info("The database is not empty: no demo community is loaded");
            return;
        }
        ResourceDatabasePopulator script =
                new ResourceDatabasePopulator(new ClassPathResource("db/demo/community.sql"));
        script.setSqlScriptEncoding(StandardCharsets.UTF_8.name());
        script.populate(DataSourceUtils.getConnection(database));
        log.info("The demo community is loaded");
    }
}
