package org.assay.system;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Who may do what on the pages: reading is open, changes take an editor who has signed in. */
@Configuration
@ConditionalOnWebApplication
class PageSecurity {

    private static final String SIGN_IN = "/login";

    @Bean
    @Order(3)
    SecurityFilterChain pageRequests(HttpSecurity http, SecurityHeaders headers, Refusals refusals) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/error", SIGN_IN, "/logout")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/check")
                        .permitAll()
                        .requestMatchers("/admin", "/admin/**")
                        .hasRole("ADMIN")
                        .requestMatchers(
                                "/verdicts",
                                "/verdicts/**",
                                "/conflicts/sign-in",
                                "/conflicts/all",
                                "/claims/*/wording",
                                "/passages/*/sign-in")
                        .hasRole("EDITOR")
                        .requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyRequest()
                        .hasRole("EDITOR"))
                .formLogin(form -> form.loginPage(SIGN_IN))
                .logout(out -> out.logoutSuccessUrl(SIGN_IN + "?logout"))
                .exceptionHandling(handling -> handling.accessDeniedHandler(refusals))
                .headers(headers::strict)
                .build();
    }
}
