package org.qingshen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.shiro.authz.AuthorizationException;
import org.apache.shiro.authz.UnauthenticatedException;
import org.qingshen.access.ClientGone;
import org.qingshen.access.Incidents;
import org.qingshen.shared.Refusal;
import org.qingshen.shared.Text;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Turns what controllers throw into pages, before the container logs it with its message. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorAdvice {

  private final ErrorPages pages;
  private final Incidents incidents;

  ErrorAdvice(ErrorPages pages, Incidents incidents) {
    this.pages = pages;
    this.incidents = incidents;
  }

  @ExceptionHandler
  ModelAndView refusal(Refusal refusal, HttpServletRequest request) {
    incidents.refused(request.getRequestURI(), refusal.reason().key());
    return pages.page(HttpStatus.FORBIDDEN.value(), "access.refusal.title", refusal.reason());
  }

  @ExceptionHandler
  ModelAndView denied(AuthorizationException denied, HttpServletRequest request) {
    if (denied instanceof UnauthenticatedException) {
      return new ModelAndView("redirect:/login");
    }
    incidents.refused(request.getRequestURI(), "permission");
    Text sentence = Text.of("access.denied");
    return pages.page(HttpStatus.FORBIDDEN.value(), "access.denied.title", sentence);
  }

  @ExceptionHandler
  ModelAndView unexpected(Exception failure) throws Exception {
    if (ClientGone.says(failure)) {
      return null; // nobody is there to read a page
    }
    if (isOfSpring(failure)) {
      throw failure;
    }
    return pages.incident(failure);
  }

  // Spring gives these their status itself: not found, not allowed, too large, unreadable.
  private static boolean isOfSpring(Exception failure) {
    return failure instanceof ErrorResponse
        || failure instanceof MultipartException
        || failure.getClass().getName().startsWith("org.springframework.web.")
        || failure.getClass().getName().startsWith("org.springframework.http.")
        || failure.getClass().getName().startsWith("org.springframework.beans.");
  }
}
