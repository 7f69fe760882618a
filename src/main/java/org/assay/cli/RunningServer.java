package org.assay.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves word in the home where the server can be reached, and tells other processes whether one is running. */
@Component
class RunningServer {

    private static final Logger LOG = LoggerFactory.getLogger(RunningServer.class);
    private static final String ADDRESS = "server.address";
    /** What only one process can hold: the database, or where that is elsewhere, the index. */
    private static final List<String> LOCKED = List.of("database.mv.db", "index/write.lock");

    private final Path address;

    RunningServer(@Value("${assay.home}") Path home) {
        this.address = home.resolve(ADDRESS);
    }

    @EventListener
    void leaveWord(WebServerInitializedEvent started) throws IOException {
        if (started.getApplicationContext().getServerNamespace() != null) {
            return;
        }
        String path = started.getApplicationContext().getEnvironment().getProperty("server.servlet.context-path", "");
        String url = "http://localhost:" + started.getWebServer().getPort() + path;
        Files.createDirectories(address.toAbsolutePath().getParent());
        Files.writeString(address, url);
        LOG.info("Serving at {}", url);
    }

    @EventListener(ContextClosedEvent.class)
    void takeWordBack() throws IOException {
        Files.deleteIfExists(address);
    }

    /** Whether another process holds the home. */
    static boolean holds(Path home) {
        return LOCKED.stream().map(home::resolve).anyMatch(RunningServer::isLocked);
    }

    /** Where the server can be reached, as far as it left word. */
    static String address(Path home) {
        try {
            return Files.readString(home.resolve(ADDRESS)).strip();
        } catch (IOException noWord) {
            return "an address that is not known yet";
        }
    }

    private static boolean isLocked(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
