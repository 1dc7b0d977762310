package io.github.golive.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words by which a name says whose key it holds. A name such as {@code stripeApiKey}, or one enclosed by
 * {@code firebaseConfig}, is not about Payitoff.
 */
final class Vendors {

    /** Names that mean their vendor wherever they stand. */
    private static final Set<String> WORDS = Set.of(
            // payments and finance
            "stripe", "paypal", "braintree", "adyen", "klarna", "razorpay", "plaid", "dwolla", "mollie", "finicity",
            "yodlee", "worldpay", "tosspayments", "chargebee", "recurly", "experian", "equifax", "transunion",
            // clouds and platforms
            "google", "gcp", "firebase", "gmaps", "youtube", "gemini", "aws", "amazon", "azure", "microsoft",
            "msft", "cloudflare", "heroku", "netlify", "vercel", "digitalocean", "linode", "fastly", "akamai",
            "supabase", "openshift", "alibaba", "aliyun", "ibm", "cloudfront", "dynamodb",
            // code, builds and packages
            "github", "gitlab", "bitbucket", "jira", "atlassian", "confluence", "sonar", "sonarqube", "sonatype",
            "jfrog", "artifactory", "npm", "nuget", "pypi", "dockerhub", "codecov", "circleci",
            "jenkins", "snyk", "nvd", "ossrh",
            // messages and mail
            "slack", "twilio", "sendgrid", "mailgun", "mailchimp", "mandrill", "postmark", "sparkpost", "brevo",
            "sendinblue", "discord", "telegram", "vonage", "messagebird", "whatsapp", "onesignal", "pusher", "ably",
            "zendesk", "freshdesk", "hubspot", "salesforce", "klaviyo", "docusign", "hellosign", "calendly", "airtable",
            "typeform", "zapier", "trello", "shopify", "pagerduty", "opsgenie",
            // search, maps, content
            "algolia", "elasticsearch", "opensearch", "meilisearch", "typesense", "mapbox", "tomtom",
            "contentful", "prismic", "storyblok", "cloudinary", "imgix", "unsplash", "giphy", "tinymce",
            "smartystreets", "geonames", "openweather", "openweathermap", "fontawesome",
            // watching and analytics
            "sentry", "datadog", "newrelic", "bugsnag", "rollbar", "logrocket", "loggly", "splunk", "honeycomb",
            "grafana", "dynatrace", "raygun", "amplitude", "mixpanel", "posthog", "fullstory", "hotjar", "launchdarkly",
            "optimizely", "appdynamics", "statsig", "logdna", "papertrail", "honeybadger",
            "pingdom", "sysdig",
            // sign-in and checks
            "okta", "auth0", "cognito", "keycloak", "onelogin", "stytch", "recaptcha", "captcha", "hcaptcha",
            "turnstile", "facebook", "twitter", "linkedin", "instagram", "onfido", "socure",
            // models of language and of images
            "openai", "anthropic", "huggingface", "cohere", "mistral", "deepl", "deepgram", "elevenlabs",
            "pinecone",
            // stores of secrets and data
            "mongodb", "snowflake", "databricks", "doppler", "infura", "etherscan", "coinbase", "minio",
            "binance");

    /** Ordinary words too: they mean a vendor in the name of a key, but not in the name of what encloses it. */
    private static final Set<String> IN_NAMES_ONLY = Set.of(
            "square", "segment", "intercom", "notion", "asana", "zoom", "heap", "box", "dropbox", "branch", "bing",
            "apple", "meta", "here", "linear", "shippo", "lob", "vault", "consul", "gh", "ga", "gtm", "fb", "s3",
            "smtp", "maps", "teller", "clerk", "persona", "courier", "docker", "elastic", "sanity", "dd", "duo",
            "replicate", "redis", "alchemy", "gradle", "paddle", "travis", "watson", "smarty", "jwt", "ssh", "gpg",
            "pgp", "ssl", "tls", "csrf", "xsrf");

    /** What names of libraries add to the vendor's name. */
    private static final List<String> LIBRARIES = List.of("gl", "js", "sdk", "api", "app", "io", "apis", "client");

    private static final String PAYITOFF = "payitoff";

    private final Set<String> others;

    Vendors(Settings settings) {
        Set<String> words = new HashSet<>();
        for (String vendor : settings.otherVendors()) {
            words.add(String.join("", Words.of(vendor)));
            words.add(vendor.toLowerCase(Locale.ROOT));
        }
        this.others = Set.copyOf(words);
    }

    /**
     * Tells whether the name, or else the nearest of its owners that says a vendor, says another one than Payitoff.
     *
     * @param name words of the name
     * @param owners names of what encloses it, outermost first
     */
    boolean saysOther(List<String> name, List<String> owners) {
        Boolean other = judge(name, true);
        for (int i = owners.size() - 1; other == null && i >= 0; i--) {
            other = judge(Words.of(owners.get(i)), false);
        }
        return other != null && other;
    }

    /** Returns whether the last vendor that the words name is another one; null if they name none. */
    private Boolean judge(List<String> words, boolean ofKey) {
        for (int i = words.size() - 1; i >= 0; i--) {
            List<String> spelled = new ArrayList<>(List.of(words.get(i)));
            if (i > 0) {
                spelled.add(words.get(i - 1) + words.get(i));
            }
            if (i > 1) {
                spelled.add(words.get(i - 2) + words.get(i - 1) + words.get(i));
            }
            if (spelled.contains(PAYITOFF)) {
                return false;
            }
            if (spelled.stream().anyMatch(word -> isOther(word, ofKey))) {
                return true;
            }
        }
        return null;
    }

    /** Returns a vendor's name without what the names of its libraries add: {@code mapboxgl}, {@code stripejs}. */
    private static String product(String word) {
        for (String ending : LIBRARIES) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private boolean isOther(String word, boolean ofKey) {
        return WORDS.contains(word) || WORDS.contains(product(word)) || others.contains(word)
                || ofKey && IN_NAMES_ONLY.contains(word);
    }
}
