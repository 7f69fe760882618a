package org.assay;

import org.assay.cli.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: serves the pages unless a command is named. */
@SpringBootApplication
public class Assay {

    public static void main(String[] arguments) {
        int status = Commands.run(Assay.class, arguments);
        if (status != Commands.SERVING) {
            System.exit(status);
        }
    }
}
