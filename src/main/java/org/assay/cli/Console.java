package org.assay.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Where a command reads and writes, UTF-8 whatever the locale.
 *
 * @param out for data alone
 * @param err for messages
 * @param isProcess whether these are the streams of the process itself
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean isProcess) {

    private static final int BUFFER = 1 << 16;

    static Console ofProcess() {
        return new Console(
                System.in, stream(FileDescriptor.out), new PrintStream(System.err, true, StandardCharsets.UTF_8), true);
    }

    /** Keeps stray lines of libraries and logs out of the data: they go where messages go. */
    @SuppressWarnings("SystemOut")
    void keepForData() {
        if (isProcess) {
            System.setOut(System.err);
        }
    }

    /** Keeps libraries from logging at all, for commands that run without the application. */
    void silenceLogs() {
        if (isProcess) {
            LoggingSystem.get(Console.class.getClassLoader()).beforeInitialize();
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false, StandardCharsets.UTF_8);
    }
}
