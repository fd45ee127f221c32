package org.qingshen.letters.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The XML inside a Word file, read without entities or anything from outside. */
final class WordXml {

  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private WordXml() {}

  static Document parse(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("A part of the Word file is not readable", e);
    }
  }

  static byte[] write(Document document) throws IOException {
    try {
      TransformerFactory factory = TransformerFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new IOException("A part of the Word file cannot be written", e);
    }
  }

  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  static boolean is(Node node, String name) {
    return node instanceof Element
        && MAIN.equals(node.getNamespaceURI())
        && name.equals(node.getLocalName());
  }

  static List<Element> all(Document document, String name) {
    return elements(document.getElementsByTagNameNS(MAIN, name));
  }

  static List<Element> all(Element within, String name) {
    return elements(within.getElementsByTagNameNS(MAIN, name));
  }

  /** The text of the runs within an element, with its line breaks. */
  static String text(Element within) {
    StringBuilder text = new StringBuilder();
    for (Element piece : elements(within.getElementsByTagNameNS(MAIN, "*"))) {
      if (is(piece, "t")) {
        text.append(piece.getTextContent());
      } else if (is(piece, "br") || is(piece, "cr")) {
        text.append('\n');
      }
    }
    return text.toString();
  }

  /** The nearest element of that name around it; null where there is none. */
  static Element around(Node node, String name) {
    Node outer = node.getParentNode();
    while (outer != null && !is(outer, name)) {
      outer = outer.getParentNode();
    }
    return (Element) outer;
  }

  /** The next element of that name beside it; null where there is none. */
  static Element next(Element element, String name) {
    Node sibling = element.getNextSibling();
    while (sibling != null && !is(sibling, name)) {
      sibling = sibling.getNextSibling();
    }
    return (Element) sibling;
  }

  private static List<Element> elements(NodeList found) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
