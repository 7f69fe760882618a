package org.assay;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: serves the pages unless a command is named. */
@SpringBootApplication
public class Assay {

    public static void main(String[] arguments) {
        SpringApplication.run(Assay.class, arguments);
    }
}
