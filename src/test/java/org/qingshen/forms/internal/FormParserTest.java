package org.qingshen.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshen.forms.Field;
import org.qingshen.forms.FieldType;
import org.qingshen.forms.FormModel;

class FormParserTest {

  private static final String ROW = "{'type':'textfield','key':'name','label':'名称'}";

  @Test
  void aGroupIsASectionAndLooseFieldsGoIntoAnUnnamedOne() {
    FormModel form =
        TestForms.form(
            """
            {'type':'text','text':'说明'},
            {'type':'group','label':'概况','properties':{'key':'overview','en':'Overview'},
             'components':[{'type':'textfield','key':'title','label':'名称'}]},
            {'type':'checkbox','key':'truth','label':'属实','validate':{'required':true}}""");

    assertThat(form.sections()).hasSize(3);
    assertThat(form.sections().get(0).title().isBlank()).isTrue();
    assertThat(form.sections().get(1).title().in(Locale.ENGLISH)).isEqualTo("Overview");
    assertThat(form.field("truth")).get().extracting(Field::required).isEqualTo(true);
  }

  @Test
  void aNumberBringsItsUnitBoundsAndDecimals() {
    Field field =
        TestForms.form(
                """
                {'type':'number','key':'area','label':'面积','decimalDigits':2,
                 'serializeToString':true,'appearance':{'suffixAdorner':'km²'},
                 'validate':{'min':0,'max':'99999.5'},
                 'conditional':{'hide':'=kind != ~PARK~'}}""")
            .field("area")
            .orElseThrow();

    assertThat(field.unit()).isEqualTo("km²");
    assertThat(field.max()).isEqualByComparingTo("99999.5");
    assertThat(field.scale()).isEqualTo(2);
    assertThat(field.hideWhen()).isEqualTo("kind != \"PARK\"");
  }

  @Test
  void onlyALongAnswerOffersPhrases() {
    Field remark =
        TestForms.form(
                """
                {'type':'textarea','key':'reasons','label':'理由',
                 'properties':{'phrases':'true'}}""")
            .field("reasons")
            .orElseThrow();

    assertThat(remark.phrases()).isTrue();
    assertThatThrownBy(
            () ->
                TestForms.form(
                    """
                    {'type':'number','key':'area','label':'面积','decimalDigits':2,
                     'serializeToString':true,'properties':{'phrases':'true'}}"""))
        .hasMessageContaining("phrases");
  }

  @Test
  void aTableReadsTheFormOfItsRows() {
    Field field =
        TestForms.form(
                """
                {'type':'textfield','key':'goals','label':'目标',
                 'properties':{'widget':'table','rowForm':'test/row.form','maxRows':'9'}}""",
                Map.of("test/row.form", ROW))
            .field("goals")
            .orElseThrow();

    assertThat(field.type()).isEqualTo(FieldType.TABLE);
    assertThat(field.rowForm().field("name")).isPresent();
    assertThat(field.maxRows()).isEqualTo(9);
  }

  @Test
  void theDigestChangesWithTheRowFormAndNotWithTheLayoutOfTheText() {
    String table =
        "{'type':'textfield','key':'g','label':'g','properties':"
            + "{'widget':'table','rowForm':'test/row.form'}}";

    String first = TestForms.form(table, Map.of("test/row.form", ROW)).digest();
    String spaced = TestForms.form(" " + table + "\n", Map.of("test/row.form", ROW)).digest();
    String other = TestForms.form(table, Map.of("test/row.form", ROW.replace("名称", "名"))).digest();

    assertThat(spaced).isEqualTo(first);
    assertThat(other).isNotEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':'iframe','key':'a','label':'a'} | a.type: we do not know the component iframe",
        "{'type':'textfield','key':'a','label':'a','defaultValue':'x'} | a.defaultValue",
        "{'type':'textfield','key':'a','label':'a','validate':{'max':3}} | a.validate.max",
        "{'type':'textfield','key':'a','label':'a','properties':{'widget':'map'}} | a.properties.widget",
        "{'type':'textfield','key':'a','label':'a','properties':{'color':'red'}} | a.properties.color",
        "{'type':'textarea','key':'a','label':'a','properties':{'widget':'files'}} | only a textfield",
        "{'type':'textfield','key':'a b','label':'a'} | a key is letters",
        "{'type':'textfield','key':'a','label':''} | a.label: must not be empty",
        "{'type':'textfield','key':'a','label':'a','label':'b'} | not readable",
        "{'type':'number','key':'a','label':'a','serializeToString':true} | a.decimalDigits",
        "{'type':'number','key':'a','label':'a','decimalDigits':2} | a.serializeToString",
        "{'type':'datetime','key':'a','dateLabel':'a','subtype':'time'} | a.subtype",
        "{'type':'radio','key':'a','label':'a'} | a.values",
        "{'type':'textfield','key':'a','label':'a','conditional':{'hide':'b'}} | begins with =",
        "{'type':'textfield','key':'a','label':'a','validate':{'pattern':'['}} | a.validate.pattern",
        "{'type':'textfield','key':'a','label':'a'},{'type':'checkbox','key':'a','label':'b'} | occurs twice",
        "{'type':'group','label':'g','components':[]} | a group needs a key",
        "{'type':'textfield','key':'a','label':'a','validate':{'minLength':3,'maxLength':2}} | minLength",
      })
  void whatWeGiveNoMeaningIsRefusedWithFileAndKey(String component, String sentence) {
    assertThatThrownBy(() -> TestForms.form(component))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("test/form.form")
        .hasMessageContaining(sentence);
  }

  @Test
  void aRowFormHasOnlyFieldsOfOneValue() {
    String table =
        "{'type':'textfield','key':'g','label':'g','properties':"
            + "{'widget':'table','rowForm':'test/row.form'}}";
    String files = "{'type':'textfield','key':'f','label':'f','properties':{'widget':'files'}}";

    assertThatThrownBy(() -> TestForms.form(table, Map.of("test/row.form", files)))
        .hasMessageContaining("test/row.form, f.type: a row form has only fields of one value");
    assertThatThrownBy(() -> TestForms.form(table, Map.of("test/row.form", table)))
        .hasMessageContaining("a row form has no tables");
  }
}
