package iq.masar.access.guard;

import iq.masar.access.AccessSettings;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The wall around every request, in the order a request meets it: headers, origin, token, session, table. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class Wall {
    private static final int TWO_YEARS = 63_072_000;
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none';"
                    + " base-uri 'none'";

    @Bean
    SecurityFilterChain everyRequest(
            HttpSecurity http,
            AccessSettings settings,
            HeldContexts contexts,
            TableDecides table,
            Refusals refusals,
            BearerTokens bearers) {
        return headers(http, settings)
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(
                        request -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && !BearerTokens.carried(request)))
                .addFilterBefore(new SameOrigin(settings), CsrfFilter.class)
                .addFilterBefore(bearers.filter(), CsrfFilter.class)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        answers -> answers.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(table))
                .build();
    }

    /** Nothing from elsewhere, nothing framed, nothing guessed, no page kept by the browser (ASVS 3.4). */
    private static HttpSecurity headers(HttpSecurity http, AccessSettings settings) {
        return http.headers(headers -> {
            headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                    // "no-referrer" would make browsers send "Origin: null" with our own forms.
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                    .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                    .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
            if (settings.isHttps()) {
                headers.httpStrictTransportSecurity(
                        strict -> strict.includeSubDomains(true).maxAgeInSeconds(TWO_YEARS));
            }
        });
    }

    /** Behind https the cookie is bound to this very host and to encrypted connections (ASVS 3.3.1). */
    @Bean
    @Order
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> cookieOfThisHost(AccessSettings settings) {
        return server -> {
            if (settings.isHttps()) {
                var cookie = server.getSettings().getSession().getCookie();
                cookie.setName("__Host-masar");
                cookie.setSecure(true);
                cookie.setPath("/");
            }
        };
    }

    /** Everybody signs in through our own page; the framework's default user must not exist. */
    @Bean
    AuthenticationManager nobodyElse() {
        return authentication -> {
            throw new BadCredentialsException(authentication.getName());
        };
    }
}
