import CandourRecords

/// The `README.md` of a new site: what its editors need to know first.
struct SiteReadMe {
    let name: String
    let kinds: [KindDeclaration]

    /// What the file holds.
    var text: String {
        """
        # \(name)

        The website of the office, made with Candour from the files in this folder. You need no programming to change it.

        | Where | What |
        | --- | --- |
        | `content/` | The records: one folder for each sort |
        | `site.yml` | What the office is called, where the site is published, contacts |
        | `themes/own/` | Colours and logo |
        | `.github/workflows/` | How GitHub checks and builds the site |

        ## The examples

        At first, `content/` holds an example of each sort of record. Look at them, and delete them when you have records of
        your own. First put your own people and your own panel in the place of those in `content/people/` and
        `content/bodies/`: your records name them. Then delete the other examples, all of them together, as they lead to one
        another. They say “This is an example” in their first lines; a table or a document beside such a file belongs to
        it. Then take `demonstration: yes` out of `site.yml`, and run `candour lock` for the first time.

        ## Add a record

        At a terminal, in this folder:

        ```sh
        candour new decisions
        ```

        It asks for what is needed, and makes the file with every field explained. Nothing is ever written over. In a web
        editor, copy an example and change it. These sorts of record can be begun:

        \(kinds.map { "- `candour new \($0.name)`: \($0.singular)" }.joined(separator: "\n"))

        A table of grants, requests for information, figures or meetings can be taken over from a spreadsheet:

        ```sh
        candour import grants table.csv --id name-of-the-fund
        ```

        ## Check, look, publish

        ```sh
        candour check
        candour build --for-disk --drafts --output preview
        ```

        The check says what is wrong, where, and what to do. Then open `preview/index.html` in a browser. To publish,
        propose the change: GitHub checks it, and builds the site when it is accepted. Without GitHub, run `candour build` and
        give the folder `output/` to whoever looks after the web server. The address of the finished site goes
        into `base_url` in `site.yml`.

        """
    }
}
