package be.brugwachter.disclosure;

import be.brugwachter.trust.TestDatabase;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Puts real transactions around a desk as its annotations ask, without starting the whole house. */
public final class Desks {
    private Desks() {}

    @SuppressWarnings("unchecked")
    public static <T> T transactional(TestDatabase database, T desk) {
        var factory = new ProxyFactory(desk);
        factory.setProxyTargetClass(true);
        factory.addAdvice(new TransactionInterceptor(
                (TransactionManager) database.transactions(), new AnnotationTransactionAttributeSource(false)));
        return (T) factory.getProxy();
    }
}
