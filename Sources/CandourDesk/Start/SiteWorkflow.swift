/// The file that tells GitHub Actions to check and build a new site.
enum SiteWorkflow {
    /// What the file holds.
    static let text = """
        # Checks every proposed change, and builds the site when one is accepted and each night.
        #
        # Candour is built from its source once, and kept between runs. Say which source in the settings of the
        # repository, under “Secrets and variables”, “Actions”, “Variables”:
        #   CANDOUR_REPOSITORY  the owner and name of the repository that holds Candour
        #   CANDOUR_REVISION    the tag or commit to use; a new one is built at the next run
        name: Site

        on:
          pull_request:
          push:
            branches: [main]
          schedule:
            # Just after midnight in London, in summer and in winter: a record appears on its day only if the site is
            # built on that day.
            - cron: "5 0 * * *"
            - cron: "5 23 * * *"
          workflow_dispatch:

        permissions:
          contents: read

        jobs:
          site:
            runs-on: ubuntu-24.04
            container: swift:6.2-noble
            env:
              TZ: Europe/London
            steps:
              - uses: actions/checkout@v4
              - name: Get Candour
                uses: actions/checkout@v4
                with:
                  repository: ${{ vars.CANDOUR_REPOSITORY }}
                  ref: ${{ vars.CANDOUR_REVISION }}
                  path: .candour
              - name: Install what Candour needs
                run: |
                  apt-get update && apt-get install --yes make
                  make -C .candour setup
              - id: kept
                uses: actions/cache@v4
                with:
                  path: candour-command
                  key: candour-${{ vars.CANDOUR_REPOSITORY }}-${{ vars.CANDOUR_REVISION }}
              - name: Build Candour
                if: steps.kept.outputs.cache-hit != 'true'
                run: |
                  make -C .candour command
                  mkdir -p candour-command
                  cp .candour/.build/release/candour candour-command/candour
              - name: Check
                run: candour-command/candour check --format github
              - name: Build
                if: github.event_name != 'pull_request'
                run: candour-command/candour build
              - name: Keep the site
                if: github.event_name != 'pull_request'
                uses: actions/upload-artifact@v4
                with:
                  name: site
                  path: output
                  include-hidden-files: true

        """
}
