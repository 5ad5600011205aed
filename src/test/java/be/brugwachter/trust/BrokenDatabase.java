package be.brugwachter.trust;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Real connections that break where a test chose: at some statement, before a commit, or after it with the answer lost. Breaks once. */
public final class BrokenDatabase extends DelegatingDataSource {
    private Manner manner = Manner.WHOLE;
    private int left;
    private boolean broke;

    /** Stands before this database. */
    public BrokenDatabase(DataSource behind) {
        super(behind);
    }

    /** How it breaks. */
    public enum Manner {
        /** Not at all. */
        WHOLE,
        /** The database refuses a statement; the connection stays. */
        REFUSED,
        /** The wire is cut before a statement. */
        CUT,
        /** The wire is cut before a commit: nothing of the transaction is kept. */
        CUT_BEFORE_COMMIT,
        /** The commit arrives, its answer does not: all of the transaction is kept, and nobody here knows. */
        CUT_AFTER_COMMIT
    }

    /** Breaks at the so-manyth statement, or commit, from 1. */
    public synchronized void breakAt(Manner how, int which) {
        manner = how;
        left = which;
        broke = false;
    }

    /** Whether it broke. */
    public synchronized boolean broke() {
        return broke;
    }

    /** Whole again. Tells whether it had broken. */
    public synchronized boolean mend() {
        manner = Manner.WHOLE;
        return broke;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                BrokenDatabase.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, args) -> call(real, method, args));
    }

    private Object call(Connection real, Method method, Object[] args) throws Throwable {
        Manner now = next(method.getName());
        try {
            if (now == Manner.CUT_AFTER_COMMIT) {
                method.invoke(real, args);
            }
            if (now == Manner.REFUSED) {
                throw new SQLException("The test refuses.", "58030");
            }
            if (now != Manner.WHOLE) {
                real.abort(Runnable::run);
                throw new SQLException("The test cut the wire.", "08006");
            }
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private synchronized Manner next(String called) {
        boolean atCommit = manner == Manner.CUT_BEFORE_COMMIT || manner == Manner.CUT_AFTER_COMMIT;
        if (manner == Manner.WHOLE || broke || !called.equals(atCommit ? "commit" : "prepareStatement")) {
            return Manner.WHOLE;
        }
        broke = --left == 0;
        return broke ? manner : Manner.WHOLE;
    }
}
