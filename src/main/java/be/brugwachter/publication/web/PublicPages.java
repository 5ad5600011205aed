package be.brugwachter.publication.web;

import be.brugwachter.protocol.ProtocolId;
import be.brugwachter.publication.PublicShelf;
import be.brugwachter.publication.PublicSite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The protocols for everybody, without sign-in (recital D): the same pages and data as {@code protocol publish} writes. */
@Controller
@RequestMapping("/openbaar")
class PublicPages {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType JSONLD = MediaType.valueOf("application/ld+json");
    private static final MediaType YAML = MediaType.valueOf("application/yaml;charset=UTF-8");
    private static final MediaType ATOM = MediaType.valueOf("application/atom+xml;charset=UTF-8");
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final PublicShelf shelf;
    private final String website;
    private final boolean exercise;

    PublicPages(
            PublicShelf shelf,
            @Value("${brugwachter.public-url:}") String website,
            @Value("${brugwachter.demo:false}") boolean exercise) {
        this.shelf = shelf;
        this.website = website;
        this.exercise = exercise;
    }

    @GetMapping
    ResponseEntity<byte[]> list() {
        return answer(HTML, site().list());
    }

    @GetMapping("/" + PublicSite.CATALOGUE)
    ResponseEntity<byte[]> catalogue() {
        return answer(JSONLD, site().catalogue());
    }

    @GetMapping("/" + PublicSite.FEED)
    ResponseEntity<byte[]> feed() {
        return answer(ATOM, site().feed());
    }

    @GetMapping("/protocollen/{id}")
    ResponseEntity<byte[]> page(@PathVariable String id) {
        return found(HTML, id, site()::page);
    }

    @GetMapping("/protocollen/{id}.jsonld")
    ResponseEntity<byte[]> jsonld(@PathVariable String id) {
        return found(JSONLD, id, site()::jsonld);
    }

    @GetMapping("/protocollen/{id}.yaml")
    ResponseEntity<byte[]> yaml(@PathVariable String id) {
        return found(YAML, id, site()::yaml);
    }

    @GetMapping("/protocollen/{id}/v{version:\\d{1,6}}")
    ResponseEntity<byte[]> version(@PathVariable String id, @PathVariable int version) {
        return found(HTML, id, each -> site().page(each, version));
    }

    @GetMapping("/protocollen/{id}/v{version:\\d{1,6}}.jsonld")
    ResponseEntity<byte[]> versionJsonld(@PathVariable String id, @PathVariable int version) {
        return found(JSONLD, id, each -> site().jsonld(each, version));
    }

    @GetMapping("/protocollen/{id}/v{version:\\d{1,6}}.yaml")
    ResponseEntity<byte[]> versionYaml(@PathVariable String id, @PathVariable int version) {
        return found(YAML, id, each -> site().yaml(each, version));
    }

    private PublicSite site() {
        return PublicSite.onServer(shelf.publications(), website, exercise);
    }

    /** What does not exist and what is not public look the same. */
    private static ResponseEntity<byte[]> found(
            MediaType type, String id, Function<ProtocolId, Optional<String>> writer) {
        return Optional.of(id)
                .filter(ProtocolId::isValid)
                .map(ProtocolId::new)
                .flatMap(writer)
                .map(text -> answer(type, text))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
