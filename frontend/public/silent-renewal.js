// Stands in an invisible frame of the site: hands the identity provider's answer to the page around it, and to no other.
if (parent !== self)
  parent.postMessage({ source: 'oidc-client', url: location.href, keepOpen: false }, location.origin);
