package org.qingshen.experts.internal;

/** A further member of the team; {@code kind} is {@code EXPERT} or {@code OFFICIAL}. */
record SurveyMemberRow(
    String surveyId, int memberNo, String kind, String name, String organisation) {}
