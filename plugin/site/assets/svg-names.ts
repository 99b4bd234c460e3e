/** Elements of SVG that draw; any other is removed with its content. */
export const svgElements = toSet(`
  a animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix
  feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
  feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter
  foreignObject g image line linearGradient marker mask mpath path pattern polygon polyline
  radialGradient rect set stop style svg switch symbol text textPath title tspan use view`);

/** Elements that change another attribute over time. */
export const animations = toSet('animate animateMotion animateTransform set');

/** Attributes of SVG, as written in XML: no handlers, and none that names a file but `href`. */
export const svgAttributes = toSet(`
  accent-height accumulate additive alignment-baseline amplitude ascent attributeName attributeType
  azimuth baseFrequency baseline-shift begin bias by calcMode cap-height class clip clip-path clip-rule
  clipPathUnits color color-interpolation color-interpolation-filters color-profile color-rendering
  cursor cx cy d descent diffuseConstant direction display divisor dominant-baseline dur dx dy edgeMode
  elevation enable-background end exponent fill fill-opacity fill-rule filter filterRes filterUnits
  flood-color flood-opacity font-family font-feature-settings font-size font-size-adjust font-stretch
  font-style font-variant font-weight fr from fx fy glyph-orientation-horizontal
  glyph-orientation-vertical gradientTransform gradientUnits height href id image-rendering in in2
  intercept isolation k k1 k2 k3 k4 kernelMatrix kernelUnitLength kerning keyPoints keySplines keyTimes
  lang lengthAdjust letter-spacing lighting-color limitingConeAngle marker-end marker-mid marker-start
  markerHeight markerUnits markerWidth mask mask-type maskContentUnits maskUnits max media method min
  mix-blend-mode mode name numOctaves offset opacity operator order orient orientation origin overflow
  overline-position overline-thickness paint-order path pathLength patternContentUnits patternTransform
  patternUnits pointer-events points pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio
  primitiveUnits r radius refX refY repeatCount repeatDur requiredFeatures restart result role rotate rx
  ry scale seed shape-rendering slope spacing specularConstant specularExponent spreadMethod startOffset
  stdDeviation stitchTiles stop-color stop-opacity strikethrough-position strikethrough-thickness stroke
  stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
  stroke-width style surfaceScale systemLanguage tabindex tableValues target targetX targetY text-anchor
  text-decoration text-overflow text-rendering textLength to transform transform-box transform-origin
  type u1 u2 underline-position underline-thickness unicode unicode-bidi values vector-effect version
  viewBox visibility white-space width word-spacing wrap writing-mode x x1 x2 xChannelSelector y y1 y2
  yChannelSelector z zoomAndPan`);

function toSet(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/));
}
