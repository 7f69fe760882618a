package org.assay.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Renders templates with given view models, without the application around them. */
final class PageRendering {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final MockServletContext application = new MockServletContext();

    PageRendering() {
        FileTemplateResolver resolver = new FileTemplateResolver();
        resolver.setPrefix("src/main/resources/templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(false);
        engine.setTemplateResolver(resolver);
        engine.setEnableSpringELCompiler(false);
    }

    String render(String template, Map<String, Object> model) {
        var exchange = JakartaServletWebApplication.buildApplication(application)
                .buildExchange(new MockHttpServletRequest(application), new MockHttpServletResponse());
        return engine.process(template, new WebContext(exchange, Locale.ENGLISH, model));
    }
}
