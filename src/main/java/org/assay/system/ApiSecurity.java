package org.assay.system;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may do what under {@code /api}: reading is open, writing takes HTTP Basic of an editor. No session is looked at,
 * so a cookie alone is never enough and no token against forged requests is needed; requests that a browser sends on
 * behalf of another site are refused, for it may remember the password.
 */
@Configuration
@ConditionalOnWebApplication
class ApiSecurity {

    private static final String EDITOR = "ROLE_EDITOR";

    @Bean
    @Order(2)
    SecurityFilterChain apiRequests(HttpSecurity http, SecurityHeaders headers, Refusals refusals) {
        return http.securityMatcher("/api/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.OPTIONS)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/check")
                        .permitAll()
                        .anyRequest()
                        .access((who, where) -> new AuthorizationDecision(
                                isEditor(who.get()) && !isFromAnotherSite(where.getRequest()))))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers::strict)
                .build();
    }

    /** The page that documents the API brings styles of its own. */
    @Bean
    @Order(1)
    SecurityFilterChain apiDocumentation(HttpSecurity http, SecurityHeaders headers) {
        return http.securityMatcher("/api/docs", "/api/docs/**", "/api/swagger-ui/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers::withInlineStyles)
                .build();
    }

    private static boolean isEditor(Authentication who) {
        return who.isAuthenticated()
                && who.getAuthorities().stream().anyMatch(granted -> EDITOR.equals(granted.getAuthority()));
    }

    private static boolean isFromAnotherSite(HttpServletRequest request) {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
