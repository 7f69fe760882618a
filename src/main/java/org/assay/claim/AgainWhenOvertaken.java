package org.assay.claim;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;

/**
 * Does a transaction again from its start where another one, of an import or an editor, changed the same rows first. What
 * an editor saw is still checked each time: who decided on something that has changed since is told so.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(
        includes = {ConcurrencyFailureException.class, DataIntegrityViolationException.class},
        maxRetries = 5,
        delay = 100,
        multiplier = 2)
public @interface AgainWhenOvertaken {}
