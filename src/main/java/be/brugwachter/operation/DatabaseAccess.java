package be.brugwachter.operation;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How to reach the database in its two roles. Prints nothing.
 *
 * @param url a JDBC address without user
 * @param ownerPassword of {@code brugwachter_owner}, who owns the tables and migrates
 * @param appPassword of {@code brugwachter_app}, as which the application works
 */
record DatabaseAccess(String url, String ownerPassword, String appPassword) {
    static final String OWNER = "brugwachter_owner";
    static final String APP = "brugwachter_app";

    /** A node that stands still in the middle of an act lets go of what it locked: the act never happened, and others go on. */
    static final String OPTIONS = "-c idle_in_transaction_session_timeout=30s";

    /** Unpooled connections of the owner: for migration, closed one by one. */
    DataSource owner() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(OWNER);
        source.setPassword(ownerPassword);
        source.setLogServerErrorDetail(false);
        return source;
    }

    @Override
    public String toString() {
        return "DatabaseAccess[…]";
    }
}
