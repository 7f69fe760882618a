package org.assay.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says of the interface as a whole. */
@Configuration
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Assay",
                        version = "1",
                        description =
                                "Claims, what the sources say of them, and the editors' verdicts. Reading is open;"
                                        + " writing takes HTTP Basic of an editor. Errors are problem documents (RFC 9457)."))
@SecurityScheme(name = "editor", type = SecuritySchemeType.HTTP, scheme = "basic")
class ApiDescription {}
