package be.brugwachter.intake.store;

import be.brugwachter.intake.FileSystemPost;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The file systems this deployment names, read once when the program starts. */
@Configuration(proxyBeanMethods = false)
class CallConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    FileSystemPost fileSystemPost(@Value("${brugwachter.handover-calls:}") String file) {
        return new HttpsFileSystems(file.isBlank() ? Map.of() : CallTargets.read(Path.of(file)), PATIENCE);
    }
}
