package org.qingshen.experts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Incidents;
import org.qingshen.access.Permissions;
import org.qingshen.experts.SurveyField;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Before anything of the field page is answered: a lost session is told as such, so that the page
 * keeps all and goes on after login; a request of another site is refused; to anybody but the
 * leader the address leads nowhere.
 */
@Component
@Order(0)
@RestControllerAdvice(assignableTypes = SurveyFieldController.class)
class SurveyGuard implements HandlerInterceptor, WebMvcConfigurer {

  private final CurrentActor current;
  private final SurveyTokens tokens;
  private final Incidents incidents;

  SurveyGuard(CurrentActor current, SurveyTokens tokens, Incidents incidents) {
    this.current = current;
    this.tokens = tokens;
    this.incidents = incidents;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/survey/**");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    boolean ours =
        handler instanceof HandlerMethod method
            && method.getBeanType() == SurveyFieldController.class;
    if (!ours) {
      return true;
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    if (current.find().isEmpty()) {
      return refuse(response, HttpStatus.UNAUTHORIZED, "session");
    }
    if (!current.may(Permissions.SURVEY_RECORD)) {
      return refuse(response, HttpStatus.NOT_FOUND, "none");
    }
    if (!request.getMethod().equals("GET") && !tokens.shown(request)) {
      incidents.refused("survey", "token");
      return refuse(response, HttpStatus.FORBIDDEN, "token");
    }
    return true;
  }

  private static boolean refuse(HttpServletResponse response, HttpStatus status, String reason)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write("{\"reason\":\"" + reason + "\"}");
    return false;
  }

  /** What is not yours and what does not exist answer alike. */
  @ExceptionHandler
  ResponseEntity<Map<String, String>> notOpen(SurveyField.NotOpen gone) {
    if (!gone.handedIn()) {
      incidents.refused("survey", "notOpen");
    }
    return ResponseEntity.status(gone.handedIn() ? HttpStatus.GONE : HttpStatus.NOT_FOUND)
        .body(Map.of("reason", gone.handedIn() ? "handedIn" : "none"));
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> unreadable(HttpMessageNotReadableException malformed) {
    return ResponseEntity.badRequest().body(Map.of("reason", "malformed"));
  }
}
