package org.assay.system;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;

/** The one place where failures become answers: problem documents (RFC 9457) under {@code /api}, else pages. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @ExceptionHandler(Exception.class)
    @Nullable
    Object answer(Exception failed, HttpServletRequest request, HttpServletResponse response) {
        if (failed instanceof AsyncRequestNotUsableException || response.isCommitted()) {
            LOG.debug("{} was left by its reader", request.getRequestURI(), failed);
            return null;
        }
        Failure failure = FailureReading.read(failed).orElseGet(() -> ours(failed, request));
        return isForApi(request) ? problem(failure, request) : page(failure, response);
    }

    static boolean isForApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private static Failure ours(Exception failed, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failed);
        return Failure.of(HttpStatus.INTERNAL_SERVER_ERROR, "the program failed; its log says why");
    }

    private static ResponseEntity<ProblemDetail> problem(Failure failure, HttpServletRequest request) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(failure.status(), failure.detail());
        body.setTitle(failure.title());
        body.setInstance(URI.create(request.getRequestURI()));
        return ResponseEntity.status(failure.status())
                .headers(headers -> headers.putAll(failure.headers()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private static ModelAndView page(Failure failure, HttpServletResponse response) {
        failure.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        return new ModelAndView(
                view(failure.status().value()),
                Map.of("status", failure.status().value(), "title", failure.title(), "detail", failure.detail()),
                failure.status());
    }

    private static String view(int status) {
        String own = "error/" + status;
        return new ClassPathResource("templates/" + own + ".html").exists()
                ? own
                : "error/%dxx".formatted(status / 100);
    }
}
