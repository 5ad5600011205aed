package be.brugwachter.operation;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The few rooms that {@code init} needs: keys, book and accounts, without a door and without mail. Not a configuration by
 * itself, so that the whole house does not find it.
 */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"be.brugwachter.trust", "be.brugwachter.audit", "be.brugwachter.staff"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"))
@Import(GroundConfiguration.class)
class AccountsOnly {}
