package be.brugwachter.intake.store;

import java.net.URI;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * Where the file system of one party is reached.
 *
 * @param address https, with a host and nothing that signs in
 * @param tls shows our certificate, and believes the file system's own authority alone
 */
record CallTarget(URI address, SSLContext tls) {
    /** Newer protocols only, and the name in the certificate must be the host's (RFC 9110, section 4.3.4). */
    SSLParameters parameters() {
        SSLParameters parameters = tls.getDefaultSSLParameters();
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        return parameters;
    }
}
