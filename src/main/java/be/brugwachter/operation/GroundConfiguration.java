package be.brugwachter.operation;

import be.brugwachter.audit.LedgerFile;
import be.brugwachter.consent.InformationSheets;
import be.brugwachter.protocol.MunicipalityRegister;
import be.brugwachter.protocol.ProtocolLibrary;
import be.brugwachter.protocol.RegisteredTexts;
import be.brugwachter.retention.SelectionRules;
import be.brugwachter.trust.BackupHorizon;
import be.brugwachter.trust.CodePace;
import be.brugwachter.trust.KeyRing;
import be.brugwachter.trust.PartyTransactionManager;
import be.brugwachter.trust.ShutParties;
import be.brugwachter.trust.TinkVault;
import be.brugwachter.trust.WrappedKeys;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Puts the ground under the rooms: one clock, the application's own connections, transactions inside walls, keys. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true)
class GroundConfiguration {
    private static final int CONNECTIONS = 10;

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Brussels"));
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Deployment deployment) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(deployment.database().url());
        source.setUsername(DatabaseAccess.APP);
        source.setPassword(deployment.database().appPassword());
        source.setMaximumPoolSize(CONNECTIONS);
        source.setConnectionTimeout(10_000);
        source.addDataSourceProperty("options", DatabaseAccess.OPTIONS);
        source.addDataSourceProperty("logServerErrorDetail", "false"); // a violated key would print its values
        return source;
    }

    @Bean
    CodePace codePace(Clock clock) {
        return new CodePace(clock);
    }

    @Bean
    ShutParties shutParties() {
        return new ShutParties();
    }

    @Bean
    PartyTransactionManager transactionManager(DataSource dataSource, ShutParties shut) {
        return new PartyTransactionManager(dataSource, shut);
    }

    @Bean
    KeyRing keyRing(Deployment deployment) {
        return new KeyRing(deployment.folder().epochs(), deployment.key());
    }

    @Bean
    TinkVault vault(WrappedKeys keys, KeyRing ring) {
        return new TinkVault(keys, ring);
    }

    @Bean
    BackupHorizon backupHorizon() {
        return BackupHorizon.USUAL;
    }

    /** For {@code init} the rooms are not all there; then only the files count. */
    @Bean
    ProtocolLibrary protocolLibrary(Deployment deployment, ObjectProvider<RegisteredTexts> registered, Clock clock) {
        return ProtocolLibrary.shippedAnd(deployment.folder().protocols())
                .living(registered.getIfAvailable(() -> party -> List.of()), clock);
    }

    @Bean
    SelectionRules selectionRules(Deployment deployment) {
        return SelectionRules.shippedAnd(deployment.folder().selectionRules());
    }

    @Bean
    InformationSheets informationSheets() {
        return new InformationSheets();
    }

    @Bean
    MunicipalityRegister municipalityRegister() {
        return MunicipalityRegister.shipped();
    }

    @Bean
    LedgerFile ledgerFile(Deployment deployment) {
        return new LedgerFile(deployment.folder().ledger());
    }
}
