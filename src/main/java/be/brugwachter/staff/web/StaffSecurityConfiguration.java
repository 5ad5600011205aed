package be.brugwachter.staff.web;

import be.brugwachter.staff.StaffDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Everything is closed but what stands here by name. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class StaffSecurityConfiguration {
    private static final String[] PUBLIC = {
        "/aanmelden",
        "/open/**",
        "/openbaar",
        "/openbaar/**",
        "/hulp",
        "/error",
        "/beeld/**",
        "/govuk/**",
        "/lettertype/**",
        "/script/**",
        "/stijl/**"
    };
    private static final String CONTENT = String.join(
            "; ",
            "default-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "object-src 'none'");

    /** Spring finds the one {@link SignInProvider} by itself; named here as well, it would hear every password twice. */
    @Bean
    SecurityFilterChain door(HttpSecurity http, StaffDesk desk) {
        return http.authorizeHttpRequests(paths ->
                        paths.requestMatchers(PUBLIC).permitAll().anyRequest().authenticated())
                .formLogin(StaffSecurityConfiguration::signIn)
                .logout(out -> out.logoutUrl("/afmelden").logoutSuccessUrl("/aanmelden?uit"))
                .headers(StaffSecurityConfiguration::headers)
                .addFilterBefore(new WallsFilter(desk), AuthorizationFilter.class)
                .build();
    }

    private static void signIn(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage("/aanmelden")
                .usernameParameter("gebruikersnaam")
                .passwordParameter("wachtwoord")
                .authenticationDetailsSource(Knock::of)
                .failureHandler((request, response, refused) -> response.sendRedirect(
                        refused instanceof LockedException ? "/aanmelden?rust" : "/aanmelden?fout"))
                .defaultSuccessUrl("/");
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"));
    }
}
