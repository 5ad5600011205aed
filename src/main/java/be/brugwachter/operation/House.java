package be.brugwachter.operation;

import be.brugwachter.Brugwachter;
import be.brugwachter.disclosure.MailboxLogin;
import be.brugwachter.shared.Party;
import be.brugwachter.trust.HostedParties;
import be.brugwachter.trust.ShutParties;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The whole application on a ground that is laid: every room, and the door on one port. */
final class House implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private House(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Opens the house.
     *
     * @param settings Spring properties, over those of {@code application.properties}
     */
    static House open(Deployment deployment, Map<String, Object> settings) {
        return open(deployment, settings, Optional.empty());
    }

    /** The same, signing in to real mail servers. */
    static House open(Deployment deployment, Map<String, Object> settings, Optional<MailboxLogin> mailbox) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("brugwachter.demo", deployment.folder().isDemo());
        House house = new House(on(deployment, all, Brugwachter.class)
                .initializers((GenericApplicationContext context) ->
                        mailbox.ifPresent(login -> context.registerBean(MailboxLogin.class, () -> login)))
                .run());
        return house;
    }

    /** Only the accounts, without a door: for the commands that come before the first start. */
    static House accountsOnly(Deployment deployment) {
        return new House(on(deployment, Map.of(), AccountsOnly.class)
                .web(WebApplicationType.NONE)
                .run());
    }

    private static SpringApplicationBuilder on(Deployment deployment, Map<String, Object> settings, Class<?> rooms) {
        return new SpringApplicationBuilder(rooms).initializers((GenericApplicationContext context) -> {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("command", settings));
            context.registerBean(Deployment.class, () -> deployment);
        });
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** For each party that is shut, why, and what to do. */
    List<String> shut() {
        ShutParties shut = bean(ShutParties.class);
        return bean(HostedParties.class).all().stream()
                .flatMap(hosted -> shut.reason(hosted.party()).stream())
                .toList();
    }

    /** Whether work of this party may go on. */
    boolean isOpen(Party party) {
        return bean(ShutParties.class).isOpen(party);
    }

    /** The TCP port the door is on. */
    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
    }
}
