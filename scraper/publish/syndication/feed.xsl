<?xml version="1.0" encoding="UTF-8"?>
<!-- How a feed looks when a browser opens it. RSS 2.0 and Atom; no script, nothing fetched. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:atom="http://www.w3.org/2005/Atom" exclude-result-prefixes="atom">
<xsl:output method="html" encoding="UTF-8" doctype-system="about:legacy-compat"/>
<xsl:template match="/">
<html lang="en">
<head>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title><xsl:value-of select="/rss/channel/title | /atom:feed/atom:title"/></title>
<style>
:root { color-scheme: light dark }
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 Georgia, serif }
.note { border: 1px solid; padding: .75rem 1rem; font-size: .95rem }
li { margin: 0 0 .75rem } time { display: block; font-size: .85rem }
</style>
</head>
<body>
<h1><xsl:value-of select="/rss/channel/title | /atom:feed/atom:title"/></h1>
<p><xsl:value-of select="/rss/channel/description | /atom:feed/atom:subtitle"/></p>
<p class="note">This is a feed: copy the address of this page into a feed reader to follow it. It is the same list people read on <a><xsl:attribute name="href"><xsl:value-of select="/rss/channel/link | /atom:feed/atom:link[@rel='alternate']/@href"/></xsl:attribute>the site</a>.</p>
<ul>
<xsl:for-each select="/rss/channel/item">
<li><a href="{link}"><xsl:value-of select="title"/></a><time><xsl:value-of select="pubDate"/></time></li>
</xsl:for-each>
<xsl:for-each select="/atom:feed/atom:entry">
<li><a href="{atom:link/@href}"><xsl:value-of select="atom:title"/></a><time><xsl:value-of select="atom:published"/></time></li>
</xsl:for-each>
</ul>
</body>
</html>
</xsl:template>
</xsl:stylesheet>
