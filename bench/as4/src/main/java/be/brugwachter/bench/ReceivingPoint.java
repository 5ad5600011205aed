package be.brugwachter.bench;

import com.helger.collection.commons.CommonsArrayList;
import com.helger.http.EHttpMethod;
import com.helger.phase4.crypto.IAS4CryptoFactory;
import com.helger.phase4.incoming.AS4RequestHandler;
import com.helger.phase4.incoming.AS4ServerInitializer;
import com.helger.phase4.incoming.spi.IAS4IncomingMessageProcessorSPI;
import com.helger.phase4.servlet.AS4UnifiedResponse;
import com.helger.phase4.servlet.AS4XServletHandler;
import com.helger.phase4.servlet.IAS4ServletRequestHandlerCustomizer;
import com.helger.web.scope.IRequestWebScopeWithoutResponse;
import com.helger.web.servlets.scope.WebScopeListener;
import com.helger.xservlet.AbstractXServlet;
import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.util.ImmediateInstanceHandle;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.logging.LogManager;

/** The receiving access point: phase4's servlet on one port of loopback, and a folder for what comes in. */
public final class ReceivingPoint {
    private ReceivingPoint() {}

    /** The folder with the keys; says its port, and ends when its input does. */
    public static void main(String[] args) throws Exception {
        LogManager.getLogManager().reset(); // phase4 and its libraries say a lot of every message
        Path folder = Path.of(args[0]);
        Inbox inbox = new Inbox(
                Files.createDirectories(folder.resolve("inbox")), Files.createDirectories(folder.resolve("drafts")));
        IAS4CryptoFactory keys = Keys.of(folder, Agreement.RECEIVER);
        DeploymentManager deployment =
                Servlets.defaultContainer().addDeployment(deployment(() -> new Door(keys, inbox)));
        deployment.deploy();
        AS4ServerInitializer.initAS4Server();
        Undertow server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(deployment.start())
                .build();
        server.start();
        System.out.println(
                ((InetSocketAddress) server.getListenerInfo().getFirst().getAddress()).getPort());
        while (System.in.read() >= 0) {
            // whoever started this process is still there
        }
        System.exit(0);
    }

    /** The door is made when phase4's own scopes are there. */
    private static DeploymentInfo deployment(Supplier<Door> door) {
        return Servlets.deployment()
                .setClassLoader(ReceivingPoint.class.getClassLoader())
                .setContextPath("/")
                .setDeploymentName("as4")
                .addListener(Servlets.listener(WebScopeListener.class))
                .addServlet(Servlets.servlet("as4", Door.class, () -> new ImmediateInstanceHandle<>(door.get()))
                        .addMapping("/as4"));
    }

    /** Phase4's handler with our keys, our agreement and our inbox. */
    private static final class Door extends AbstractXServlet implements IAS4ServletRequestHandlerCustomizer {
        private static final long serialVersionUID = 1;

        private final transient IAS4CryptoFactory keys;
        private final transient IAS4IncomingMessageProcessorSPI inbox;

        Door(IAS4CryptoFactory keys, IAS4IncomingMessageProcessorSPI inbox) {
            this.keys = keys;
            this.inbox = inbox;
            settings().setMultipartEnabled(false);
            handlerRegistry()
                    .registerHandler(EHttpMethod.POST, new AS4XServletHandler().setRequestHandlerCustomizer(this));
        }

        @Override
        public void customizeBeforeHandling(
                IRequestWebScopeWithoutResponse request, AS4UnifiedResponse response, AS4RequestHandler handler) {
            handler.setCryptoFactory(keys);
            handler.setPModeResolver((id, service, action, from, to, agreement, address) -> Agreement.of(action));
            handler.setProcessorSupplier(() -> new CommonsArrayList<>(inbox));
        }

        @Override
        public void customizeAfterHandling(
                IRequestWebScopeWithoutResponse request, AS4UnifiedResponse response, AS4RequestHandler handler) {
            // nothing to add
        }
    }
}
