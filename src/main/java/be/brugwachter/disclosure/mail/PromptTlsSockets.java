package be.brugwachter.disclosure.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

/** As {@link PromptSockets}, with TLS around; what is believed is the business of the factory inside. */
final class PromptTlsSockets extends SSLSocketFactory {
    private final SSLSocketFactory inside;

    PromptTlsSockets(SSLSocketFactory inside) {
        this.inside = inside;
    }

    private static Socket prompt(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return socket;
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return inside.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return inside.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket() throws IOException {
        return prompt(inside.createSocket());
    }

    @Override
    public Socket createSocket(Socket open, String host, int port, boolean closeToo) throws IOException {
        return prompt(inside.createSocket(open, host, port, closeToo));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return prompt(inside.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return prompt(inside.createSocket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return prompt(inside.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return prompt(inside.createSocket(host, port, local, localPort));
    }
}
