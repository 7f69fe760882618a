package org.assay.system;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.claim.InvalidSentence;
import org.assay.claim.InvalidWording;
import org.assay.claim.StaleVersion;
import org.assay.claim.UnknownClaim;
import org.assay.claim.UnknownTopic;
import org.assay.ingest.ImportUnderWay;
import org.assay.ingest.InvalidCorpus;
import org.assay.ingest.InvalidUpload;
import org.assay.ingest.UnknownImport;
import org.assay.relation.InvalidDecision;
import org.assay.relation.UnknownRelation;
import org.assay.search.InvalidCheck;
import org.assay.source.UnknownPassage;
import org.assay.source.UnknownSource;
import org.assay.source.UnreadableArticle;
import org.assay.verdict.InvalidVerdict;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;

/** Tells what a failure means to whoever asked. */
final class FailureReading {

    private FailureReading() {}

    /** The answer to a failure, or empty where it is ours and not the asker's. */
    static Optional<Failure> read(Exception failed) {
        HttpStatus domain = domainStatus(failed);
        if (domain != null) {
            return Optional.of(Failure.of(domain, message(failed)));
        }
        Failure answer =
                switch (failed) {
                    case HttpMessageNotReadableException unreadable ->
                        Failure.of(HttpStatus.BAD_REQUEST, unreadableBody(unreadable));
                    case MethodArgumentTypeMismatchException mismatch ->
                        Failure.of(HttpStatus.BAD_REQUEST, mismatch(mismatch.getName(), mismatch));
                    case TypeMismatchException mismatch ->
                        Failure.of(HttpStatus.BAD_REQUEST, mismatch("a parameter", mismatch));
                    case BindException invalid -> Failure.of(HttpStatus.BAD_REQUEST, invalidFields(invalid));
                    case InsufficientAuthenticationException anonymous ->
                        Failure.of(HttpStatus.UNAUTHORIZED, "this takes the name and password of an editor");
                    case BadCredentialsException wrong ->
                        Failure.of(HttpStatus.UNAUTHORIZED, "name and password do not fit together");
                    case AuthenticationException refused -> Failure.of(HttpStatus.UNAUTHORIZED, message(refused));
                    case AccessDeniedException refused ->
                        Failure.of(HttpStatus.FORBIDDEN, "this takes an editor who has signed in on this site");
                    case OptimisticLockingFailureException faster ->
                        Failure.of(HttpStatus.PRECONDITION_FAILED, "it was changed meanwhile; look at it again");
                    case DataIntegrityViolationException refused ->
                        Failure.of(HttpStatus.CONFLICT, "it does not fit with what is stored; look at it again");
                    case NoResourceFoundException nothing ->
                        Failure.of(HttpStatus.NOT_FOUND, "there is nothing at /" + nothing.getResourcePath());
                    case ErrorResponse answered -> answered(answered);
                    default -> null;
                };
        return Optional.ofNullable(answer);
    }

    private static @Nullable HttpStatus domainStatus(Exception failed) {
        return switch (failed) {
            case UnknownClaim unknown -> HttpStatus.NOT_FOUND;
            case UnknownRelation unknown -> HttpStatus.NOT_FOUND;
            case UnknownImport unknown -> HttpStatus.NOT_FOUND;
            case UnknownSource unknown -> HttpStatus.NOT_FOUND;
            case ImportUnderWay busy -> HttpStatus.CONFLICT;
            case UnknownTopic unknown -> HttpStatus.NOT_FOUND;
            case InvalidVerdict invalid -> HttpStatus.BAD_REQUEST;
            case UnknownPassage unknown -> HttpStatus.NOT_FOUND;
            case InvalidSentence invalid -> HttpStatus.BAD_REQUEST;
            case InvalidWording invalid -> HttpStatus.BAD_REQUEST;
            case InvalidDecision invalid -> HttpStatus.BAD_REQUEST;
            case InvalidCheck invalid -> HttpStatus.BAD_REQUEST;
            case InvalidUpload invalid -> HttpStatus.BAD_REQUEST;
            case StaleVersion stale -> HttpStatus.PRECONDITION_FAILED;
            case UnreadableArticle unreadable -> HttpStatus.UNPROCESSABLE_CONTENT;
            case InvalidCorpus invalid -> HttpStatus.UNPROCESSABLE_CONTENT;
            default -> null;
        };
    }

    private static Failure answered(ErrorResponse response) {
        String detail = response.getBody().getDetail();
        return Failure.of(response.getStatusCode(), detail == null ? "" : detail, response.getHeaders());
    }

    private static String mismatch(String name, TypeMismatchException mismatch) {
        Class<?> wanted = mismatch.getRequiredType();
        return "%s is '%s'; expected %s".formatted(name, mismatch.getValue(), expectation(wanted));
    }

    private static String unreadableBody(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof InvalidFormatException wrong) {
            return "%s is '%s'; expected %s"
                    .formatted(path(wrong), wrong.getValue(), expectation(wrong.getTargetType()));
        }
        if (unreadable.getCause() instanceof JacksonException malformed) {
            String where = path(malformed);
            return "the body cannot be read%s: %s"
                    .formatted(where.isEmpty() ? "" : " at " + where, withoutMarkers(malformed.getOriginalMessage()));
        }
        return "the body is missing or cannot be read; expected a JSON object";
    }

    /** Without the reader's remarks on where a bracket was opened, which name no place in a request. */
    private static String withoutMarkers(String message) {
        return message.replaceFirst("\\s*\\(start marker.*", "");
    }

    private static String path(JacksonException failed) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : failed.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String invalidFields(BindException invalid) {
        List<FieldError> errors = invalid.getFieldErrors();
        return errors.stream()
                .map(error -> "%s %s".formatted(error.getField(), error.getDefaultMessage()))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String expectation(@Nullable Class<?> type) {
        if (type == null) {
            return "something else";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "LocalDate" -> "a day such as 2026-11-25";
            case "boolean", "Boolean" -> "true or false";
            default -> "a " + type.getSimpleName();
        };
    }

    private static String message(Exception failed) {
        String message = failed.getMessage();
        return message == null ? failed.getClass().getSimpleName() : message;
    }
}
