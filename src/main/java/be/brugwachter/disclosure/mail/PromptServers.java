package be.brugwachter.disclosure.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHandler;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.Socket;
import java.net.SocketException;
import java.util.HashMap;
import java.util.Map;

/**
 * GreenMail with its doors of SMTP and IMAP, each piece of an answer on its way at once. It writes an answer in pieces; without
 * TCP_NODELAY every second piece waits for the other side to acknowledge the first, which is 40 ms for nearly every command.
 */
final class PromptServers extends GreenMail {
    PromptServers(ServerSetup smtp, ServerSetup imap) {
        super(new ServerSetup[] {smtp, imap});
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] doors, Managers managers) {
        Map<String, AbstractServer> servers = new HashMap<>();
        for (ServerSetup door : doors) {
            servers.put(door.getProtocol(), new Prompt(door, managers));
        }
        return servers;
    }

    /** The TCP port of the door for this protocol, once open. */
    int port(String protocol) {
        AbstractServer server = services.get(protocol);
        if (server == null) {
            throw new IllegalArgumentException("The built-in mail server has no door for " + protocol + ".");
        }
        return server.getPort();
    }

    private static final class Prompt extends AbstractServer {
        Prompt(ServerSetup door, Managers managers) {
            super(door, managers);
        }

        @Override
        protected void handleClientSocket(Socket client) throws SocketException {
            client.setTcpNoDelay(true);
            super.handleClientSocket(client);
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket client) {
            return getProtocol().equals(ServerSetup.PROTOCOL_SMTP)
                    ? new SmtpHandler(new SmtpCommandRegistry(), managers.getSmtpManager(), client)
                    : new ImapHandler(managers.getUserManager(), managers.getImapHostManager(), client);
        }
    }
}
