package org.qingshen.evidence.internal;

import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.qingshen.evidence.LedgerCheck;
import org.qingshen.evidence.LedgerRows;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * What the check of everything needs of the application: no pages, no engine, no jobs, and no
 * migration, so that it changes nothing. Started by the command only; the application's scan does
 * not find it.
 */
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  TransactionAutoConfiguration.class,
  MybatisAutoConfiguration.class
})
@ComponentScan(
    basePackages = "org.qingshen.shared",
    useDefaultFilters = false,
    includeFilters =
        @Filter(
            type = FilterType.REGEX,
            pattern = ".*\\.(MyBatisConfiguration|SharedConfiguration|Texts)"))
@ComponentScan(
    basePackages = "org.qingshen",
    useDefaultFilters = false,
    includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = LedgerCheck.class))
@MapperScan(basePackages = "org.qingshen", annotationClass = LedgerRows.class)
@MapperScan(basePackages = "org.qingshen.evidence.internal", annotationClass = Mapper.class)
@Import({
  EvidenceConfiguration.class,
  WholeCheck.class,
  CheckpointCheck.class,
  SignatureCheck.class,
  SingleDocument.class,
  StoredSeals.class,
  ChainCheck.class,
  DocumentCheck.class,
  FileDocumentStore.class
})
public class VerifyContext {}
