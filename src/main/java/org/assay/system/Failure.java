package org.assay.system;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * What is answered when something failed.
 *
 * @param title the kind of failure in a few words
 * @param detail what was wrong with which value, for a person
 * @param headers that belong to the answer
 */
record Failure(HttpStatusCode status, String title, String detail, HttpHeaders headers) {

    static Failure of(HttpStatusCode status, String detail) {
        return of(status, detail, HttpHeaders.EMPTY);
    }

    static Failure of(HttpStatusCode status, String detail, HttpHeaders headers) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return new Failure(status, known == null ? "Failed" : known.getReasonPhrase(), detail, headers);
    }
}
