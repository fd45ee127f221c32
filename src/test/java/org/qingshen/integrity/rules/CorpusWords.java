package org.qingshen.integrity.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Passages as consultants write them: phrases everybody uses, filled with what a firm has. */
final class CorpusWords {

  private static final String[] SENTENCES = {
    "企业位于{p}，主要采用{t}工艺生产{g}，现有{e}{n}台（套），年运行{n}小时。",
    "现场排查发现{e}长期低负荷运行，{w}温度偏高，单位产品能耗高于同类企业。",
    "对{t}工序开展物料衡算，发现{m}利用率仅{n}%，其余随{w}流失。",
    "拟将{e}更换为变频控制，并在{t}工序增设{r}，减少{m}消耗。",
    "{w}经{r}处理后回用于{t}工序，可减少新鲜水取用。",
    "车间{e}保温破损，{t}段热损失约{n}%，计划更换保温层并加装{r}。",
    "企业委托第三方在{p}布设监测点，对{w}中的特征污染物连续监测{n}天。",
    "{g}生产过程中{m}投加依靠人工经验，波动较大，建议改为自动计量投加。",
    "厂区雨污分流不完善，{w}收集池容积不足，需在{p}新建收集系统。",
    "审核小组与{t}车间班组逐一核对台账，确认{m}年消耗量与采购记录一致。",
    "通过{r}回收{t}工序余热，用于{g}预热，年运行{n}小时。",
    "{e}空载时间占比{n}%，拟纳入集中控制系统按{g}订单启停。",
    "原{r}设计风量偏小，{t}岗位无组织排放明显，拟扩容并封闭{e}。",
    "{m}库房与{p}相邻，泄漏风险较高，拟迁建并设置围堰。",
    "培训覆盖{t}、检修和仓储岗位，共组织{n}次，提出合理化建议{n}条。",
    "与{p}内上下游企业协商，将{w}作为{g}原料综合利用。"
  };
  private static final String[] PLACES = {
    "北区老厂", "南岸码头", "三号院", "锅炉房东侧", "桂江左岸", "新厂一期", "西侧空地", "检测中心",
    "原料堆场", "二级泵站", "园区中段", "沿河岸线", "总排口", "成品库", "综合楼后", "山脚坡地"
  };
  private static final String[] PROCESSES = {
    "退浆", "电解", "喷涂", "蒸煮", "压榨", "焙烧", "酸洗", "浓缩", "发酵", "造粒", "浸出", "热处理", "磷化", "漂白", "烘干", "精馏"
  };
  private static final String[] GOODS = {
    "白砂糖", "铝型材", "瓦楞纸", "锰酸锂", "轴承套圈", "坯布", "淀粉", "水泥熟料", "镀锌件", "松香", "抗生素中间体", "罐头", "陶瓷砖",
    "铅锭", "涂料", "酒精"
  };
  private static final String[] EQUIPMENT = {
    "空压机", "循环水泵", "蒸发器", "回转窑", "整流柜", "定型机", "离心机", "流化床", "抛丸机", "冷却塔", "磨机", "反应釜", "锅炉", "行车",
    "压滤机", "干燥塔"
  };
  private static final String[] WASTES = {
    "含铬废水", "蒸汽冷凝水", "烟气", "漆雾", "滤泥", "酸洗废液", "黑液", "除尘灰", "循环排污水", "废糖蜜", "炉渣", "母液", "有机废气",
    "边角料", "冲洗水", "污泥"
  };
  private static final String[] MATTER = {
    "烧碱", "切削液", "石灰", "助剂", "甲苯", "双氧水", "硫酸", "絮凝剂", "包装膜", "磷酸", "阳极块", "液氨", "淀粉酶", "树脂", "煤",
    "盐酸"
  };
  private static final String[] REMEDIES = {
    "板式换热器", "膜过滤装置", "沸石转轮", "布袋除尘器", "在线监测仪", "余热锅炉", "中水回用系统",
    "自动加药机", "真空泵组", "蓄热燃烧装置", "旋流分离器", "油水分离器", "密闭输送带", "软启动柜",
    "回收塔", "分质收集管网"
  };

  private CorpusWords() {}

  static String passage(Random random, int sentences) {
    List<String> all = new ArrayList<>(List.of(SENTENCES));
    Collections.shuffle(all, random);
    StringBuilder text = new StringBuilder();
    for (String sentence : all.subList(0, Math.min(sentences, all.size()))) {
      text.append(fill(sentence, random));
    }
    return text.toString();
  }

  private static String fill(String sentence, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      if (sentence.charAt(i) == '{') {
        text.append(word(sentence.charAt(i + 1), random));
        i += 2;
      } else {
        text.append(sentence.charAt(i));
      }
    }
    return text.toString();
  }

  private static String word(char slot, Random random) {
    return switch (slot) {
      case 'p' -> one(PLACES, random);
      case 't' -> one(PROCESSES, random);
      case 'g' -> one(GOODS, random);
      case 'e' -> one(EQUIPMENT, random);
      case 'w' -> one(WASTES, random);
      case 'm' -> one(MATTER, random);
      case 'r' -> one(REMEDIES, random);
      default -> String.valueOf(2 + random.nextInt(7000));
    };
  }

  /** The text with that share of its characters replaced, in words of one to four characters. */
  static String reworded(String text, double share, Random random) {
    StringBuilder changed = new StringBuilder(text);
    int left = (int) (text.length() * share);
    while (left > 0) {
      String word = one(random.nextBoolean() ? REMEDIES : PROCESSES, random);
      int length = Math.min(Math.min(left, word.length()), text.length() / 4);
      int at = random.nextInt(changed.length() - length);
      changed.replace(at, at + length, word.substring(0, length));
      left -= length;
    }
    return changed.toString();
  }

  private static String one(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }
}
