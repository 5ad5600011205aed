package be.brugwachter.browser;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves templates by their name with invented models, under the policy of the real site: nothing inline, nothing from elsewhere.
 * No database, no sign-in: it shows how things look, not what they do.
 */
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ThymeleafAutoConfiguration.class
})
class Gallery implements AutoCloseable {
    private static final String POLICY =
            "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self'; frame-ancestors 'none'; form-action 'self'";

    private static ServletWebServerApplicationContext running;

    /** Starts on a free port of the loopback. */
    static Gallery start() {
        SpringApplication application = new SpringApplication(Gallery.class);
        // Arguments: application.properties, which names the port of the real site, outweighs default properties.
        running = (ServletWebServerApplicationContext)
                application.run("--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=warn");
        return new Gallery();
    }

    /** Where the example of this name stands. */
    String address(String example) {
        return "http://127.0.0.1:" + running.getWebServer().getPort() + "/" + example;
    }

    @Bean
    RouterFunction<ServerResponse> examples() {
        return RouterFunctions.route()
                .GET("/{example}", request -> {
                    Example example = Example.named(request.pathVariable("example"));
                    return ServerResponse.ok()
                            .header("Content-Security-Policy", POLICY)
                            .render(example.template(), example.model());
                })
                .build();
    }

    @Override
    public void close() {
        running.close();
    }
}
