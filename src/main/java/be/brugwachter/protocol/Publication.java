package be.brugwachter.protocol;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a party published the protocol (recital D).
 *
 * @param side on whose website
 * @param address of the page
 */
public record Publication(Side side, URI address) {
    private static final int LONGEST = 300;

    /** Reads a web address as people paste it: http or https, with a host, without a name or password in it. */
    public static Optional<URI> read(String typed) {
        String address = typed.strip();
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return Optional.of(uri)
                    .filter(each -> web && each.getUserInfo() == null)
                    .filter(each -> each.getHost() != null && each.getHost().contains("."));
        } catch (URISyntaxException no) {
            return Optional.empty();
        }
    }
}
