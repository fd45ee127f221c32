package org.qingshen.experts.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshen.access.Actor;
import org.qingshen.access.CurrentActor;
import org.qingshen.access.Incidents;
import org.qingshen.access.Permissions;
import org.qingshen.directory.Person;
import org.qingshen.experts.SurveyField;
import org.qingshen.experts.SurveyField.Kept;
import org.qingshen.experts.SurveyField.NotOpen;
import org.qingshen.experts.SurveyField.Sheet;
import org.qingshen.experts.SurveyField.Status;
import org.qingshen.experts.SurveyField.Taken;
import org.qingshen.shared.PersonId;
import org.qingshen.shared.Text;
import org.qingshen.shared.Texts;
import org.qingshen.workflow.Outcome;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

class SurveyFieldControllerTests {

  private static final String BASE = "/survey/01ABC";
  private static final String ENTRIES = "{\"device\":\"device-1\",\"entries\":[]}";

  private final SurveyField field = mock(SurveyField.class);
  private final CurrentActor current = mock(CurrentActor.class);
  private final SurveyTokens tokens = new SurveyTokens();
  private final SurveyGuard guard = new SurveyGuard(current, tokens, mock(Incidents.class));
  private final MockMvc web =
      MockMvcBuilders.standaloneSetup(new SurveyFieldController(field, tokens, Texts.ofBundles()))
          .setLocaleResolver(new FixedLocaleResolver(Texts.OF_RECORD))
          .addInterceptors(guard)
          .setControllerAdvice(guard)
          .build();
  private final MockHttpSession session = new MockHttpSession();
  private String token;

  @BeforeEach
  void theLeaderHasOpenedThePage() throws Exception {
    Actor leader = new Actor(new Person(new PersonId("leader"), "组长", List.of()));
    when(current.find()).thenReturn(Optional.of(leader));
    when(current.may(Permissions.SURVEY_RECORD)).thenReturn(true);
    when(field.sheet(any()))
        .thenReturn(new Sheet("SD1", "题目", "县", null, "组长", List.of(), List.of()));
    String state =
        web.perform(get(BASE + "/state").session(session))
            .andExpect(status().isOk())
            .andExpect(header().string("Cache-Control", "no-store"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    token = JsonPath.read(state, "$.token");
  }

  @Test
  void anEntryThatIsNoneIsMalformedAndNotOurFailure() throws Exception {
    web.perform(
            post(BASE + "/entries")
                .session(session)
                .header(SurveyTokens.HEADER, token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"device\":\"device-1\",\"entries\":[null]}"))
        .andExpect(status().isBadRequest());
  }

  @Test
  void anExpiredSessionIsToldAsSuchAndNothingIsAsked() throws Exception {
    SurveyField untouched = mock(SurveyField.class);
    when(current.find()).thenReturn(Optional.empty());

    web.perform(entries(ENTRIES))
        .andExpect(status().isUnauthorized())
        .andExpect(jsonPath("$.reason").value("session"));
    verifyNoInteractions(untouched);
  }

  @Test
  void somebodyWithoutThePermissionFindsNothing() throws Exception {
    when(current.may(Permissions.SURVEY_RECORD)).thenReturn(false);

    web.perform(get(BASE + "/state").session(session)).andExpect(status().isNotFound());
    web.perform(entries(ENTRIES)).andExpect(status().isNotFound());
  }

  @Test
  void aRequestOfAnotherSiteKnowsNoTokenAndIsRefused() throws Exception {
    web.perform(
            post(BASE + "/entries")
                .session(session)
                .contentType(MediaType.APPLICATION_JSON)
                .content(ENTRIES))
        .andExpect(status().isForbidden());
    web.perform(
            post(BASE + "/entries")
                .session(session)
                .header(SurveyTokens.HEADER, "0".repeat(48))
                .contentType(MediaType.APPLICATION_JSON)
                .content(ENTRIES))
        .andExpect(status().isForbidden());
    web.perform(delete(BASE + "/photos/x").session(session)).andExpect(status().isForbidden());
    web.perform(
            post(BASE + "/submission")
                .session(new MockHttpSession())
                .header(SurveyTokens.HEADER, token))
        .andExpect(status().isForbidden());
  }

  @Test
  void anotherPersonsRecordIsNotThereAndAnOwnSealedOneIsGone() throws Exception {
    when(field.keep(any(), any(), any())).thenThrow(new NotOpen(false));
    web.perform(entries(ENTRIES))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.reason").value("none"));

    when(field.submit(any(), any(), any())).thenThrow(new NotOpen(true));
    web.perform(
            post(BASE + "/submission")
                .session(session)
                .header(SurveyTokens.HEADER, token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"seen\":{},\"photos\":[]}"))
        .andExpect(status().isGone())
        .andExpect(jsonPath("$.reason").value("handedIn"));
  }

  @Test
  void eachEntryIsAnsweredBySentence() throws Exception {
    when(field.keep(any(), eq("device-1"), any()))
        .thenReturn(
            List.of(
                new Kept("a", Status.KEPT, 3, null, null),
                new Kept("b", Status.REFUSED, 0, null, Text.of("survey.field.noItem"))));

    web.perform(
            entries(
                "{\"device\":\"device-1\",\"entries\":[{\"id\":\"a\",\"seq\":1,\"item\":\"i-1\","
                    + "\"base\":2,\"finding\":\"CONSISTENT\",\"note\":\"<script>𠮷\","
                    + "\"position\":null,\"writtenAt\":\"2026-11-22T01:00:00.123Z\"}]}"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[0].status").value("KEPT"))
        .andExpect(jsonPath("$[0].version").value(3))
        .andExpect(jsonPath("$[1].refusal").value("方案中没有这一项"));
  }

  @Test
  void whatCannotBeReadIsABadRequest() throws Exception {
    for (String body : List.of("", "[", "{\"entries\":7}", "{\"device\":\"d\"}")) {
      web.perform(entries(body)).andExpect(status().isBadRequest());
    }
    String many = "{},".repeat(201);
    web.perform(entries("{\"entries\":[" + many.substring(0, many.length() - 1) + "]}"))
        .andExpect(status().isBadRequest());
  }

  @Test
  void aRefusedPhotoSaysWhy() throws Exception {
    when(field.photo(any(), any(), any()))
        .thenReturn(new Taken.Refused(Text.of("survey.photo.broken")));

    web.perform(
            multipart(BASE + "/photos")
                .file(new MockMultipartFile("file", "a.jpg", "image/jpeg", new byte[] {1}))
                .param("id", "photo-1")
                .param("item", "i-1")
                .session(session)
                .header(SurveyTokens.HEADER, token))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.message").value("文件内容不是完整的照片"));
  }

  @Test
  void aRefusedSubmissionSaysWhy() throws Exception {
    when(field.submit(any(), any(), any()))
        .thenReturn(new Outcome.Refused(Text.of("survey.field.unseen")));

    web.perform(
            post(BASE + "/submission")
                .session(session)
                .header(SurveyTokens.HEADER, token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.done").value(false));
    verify(field).submit(any(), eq(java.util.Map.of()), eq(List.of()));
  }

  private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder entries(
      String body) {
    return post(BASE + "/entries")
        .session(session)
        .header(SurveyTokens.HEADER, token)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body);
  }
}
