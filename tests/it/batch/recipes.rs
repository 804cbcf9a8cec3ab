//! The recipes for other machines, as far as one machine can follow them: their
//! commands are run, one part after the other, and what comes out is compared with
//! one build of everything.

use std::path::Path;
use std::process::{Command, Output};

use serde_yaml::Value;

use super::FORMAT;
use crate::cli::{assert_code, copy, distr, err};
use crate::support::{Files, read_folder, root};

/// The documents of a recipe.
fn recipe(name: &str) -> Vec<Value> {
    use serde::Deserialize;
    let text = std::fs::read_to_string(root().join("docs/recipes").join(name)).unwrap();
    serde_yaml::Deserializer::from_str(&text)
        .map(|document| Value::deserialize(document).unwrap())
        .collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap()
}

/// Runs a command of a recipe in a folder, where `distr` is found by its name and
/// makes what these tests make.
fn shell(folder: &Path, script: &str, variables: &[(&str, String)]) -> Output {
    let program = Path::new(env!("CARGO_BIN_EXE_distr"));
    let path = std::env::var("PATH").unwrap();
    let path = format!("{}:{path}", program.parent().unwrap().display());
    let script = script.replace("distr build", &format!("distr build -f {FORMAT}"));
    Command::new("sh")
        .args(["-c", &script])
        .current_dir(folder)
        .env("PATH", path)
        .env("SOURCE_DATE_EPOCH", "1700000000")
        .envs(variables.iter().map(|(name, value)| (name, value)))
        .output()
        .unwrap()
}

/// What one build of everything makes.
fn whole(folder: &Path) -> Files {
    assert_code(&shell(folder, "distr build --out whole", &[]), 0);
    read_folder(&folder.join("whole"))
}

#[test]
fn a_matrix_of_github_makes_the_whole() {
    let folder = copy();
    let root = folder.path();
    let workflow = &recipe("github.yml")[0];
    let command = |job: &str, name: &str| {
        let steps = workflow["jobs"][job]["steps"].as_sequence().unwrap();
        let step = steps.iter().find(|step| step["name"] == name).unwrap();
        text(&step["run"])
    };
    let matrix = &workflow["jobs"]["build"]["strategy"]["matrix"]["part"];
    let parts: Vec<u64> = matrix.as_sequence().unwrap().iter().map(number).collect();
    // What is uploaded under a name is downloaded into a folder of that name.
    std::fs::create_dir(root.join("parts")).unwrap();
    for part in &parts {
        let variables = [("PART", part.to_string()), ("PARTS", parts.len().to_string())];
        assert_code(&shell(root, &command("build", "Build"), &variables), 0);
        let name = format!("part-{part}");
        std::fs::rename(root.join(&name), root.join("parts").join(name)).unwrap();
    }
    let summary = [("GITHUB_STEP_SUMMARY", "summary.md".to_owned())];
    assert_code(&shell(root, &command("merge", "Merge"), &summary), 0);
    assert_code(&shell(root, &command("merge", "Verify"), &[]), 0);
    assert!(read_folder(&root.join("out")) == whole(root));
    let read = |name: &str| std::fs::read_to_string(root.join(name)).unwrap();
    let summary = read("summary.md");
    assert!(summary.contains("6 language versions, 6 built\n"), "{summary}");
    assert_eq!(read("report.html").matches("<section ").count(), 6);
}

#[test]
fn parallel_jobs_of_gitlab_make_the_whole() {
    let folder = copy();
    let root = folder.path();
    let pipeline = &recipe("gitlab.yml")[0];
    let commands = |job: &str| -> Vec<String> {
        let script = pipeline[job]["script"].as_sequence().unwrap();
        script.iter().map(text).collect()
    };
    let parts = number(&pipeline["build"]["parallel"]);
    for part in 1..=parts {
        let variables =
            [("CI_NODE_INDEX", part.to_string()), ("CI_NODE_TOTAL", parts.to_string())];
        for command in commands("build") {
            assert_code(&shell(root, &command, &variables), 0);
        }
    }
    for command in commands("merge") {
        assert_code(&shell(root, &command, &[]), 0);
    }
    let report = text(&pipeline["merge"]["artifacts"]["reports"]["junit"]);
    let report = std::fs::read_to_string(root.join(report)).unwrap();
    assert!(report.contains("tests=\"6\" failures=\"0\" errors=\"0\""), "{report}");
    assert!(read_folder(&root.join("out")) == whole(root));
}

#[test]
fn an_indexed_job_of_kubernetes_makes_the_whole() {
    let folder = copy();
    let root = folder.path();
    let documents = root.join("documents");
    std::fs::create_dir(&documents).unwrap();
    let place = |script: &str| {
        let script = script.replace("/project", &root.display().to_string());
        script.replace("/documents", &documents.display().to_string())
    };
    let jobs = recipe("kubernetes.yaml");
    let container =
        |job: &Value| job["spec"]["template"]["spec"]["containers"][0].clone();
    let script = |job: &Value| place(&text(&container(job)["args"][0]));
    let completions = number(&jobs[0]["spec"]["completions"]);
    for job in &jobs {
        let variable = &container(job)["env"][0];
        assert_eq!(text(&variable["name"]), "PARTS");
        assert_eq!(text(&variable["value"]), completions.to_string());
    }
    for index in 0..completions {
        let variables = [
            ("JOB_COMPLETION_INDEX", index.to_string()),
            ("PARTS", completions.to_string()),
        ];
        let output = shell(root, &script(&jobs[0]), &variables);
        assert_code(&output, 0);
    }
    let variables = [("PARTS", completions.to_string())];
    let output = shell(root, &script(&jobs[1]), &variables);
    assert_code(&output, 0);
    assert!(read_folder(&documents.join("out")) == whole(root));

    // Where a version is refused, the part is done all the same.
    crate::cli::change(root, super::FRENCH, |text| {
        text.replace("{ fn-organization }", "")
    });
    let variables = [("JOB_COMPLETION_INDEX", "0".to_owned()), ("PARTS", "1".to_owned())];
    let output = shell(root, &script(&jobs[0]), &variables);
    assert_code(&output, 0);
    assert!(err(&output).contains("5 documents"), "{}", err(&output));
    let part = documents.join("parts-of-1/part-1");
    let verified = distr(root, &["verify", part.to_str().unwrap()]);
    assert_code(&verified, 1);

    // The merge is not tried again then.
    let variables = [("PARTS", "1".to_owned())];
    let output = shell(root, &script(&jobs[1]), &variables);
    let rule = &jobs[1]["spec"]["podFailurePolicy"]["rules"][0];
    assert_eq!(text(&rule["action"]), "FailJob");
    let codes = rule["onExitCodes"]["values"].as_sequence().unwrap();
    let code = u64::try_from(output.status.code().unwrap()).unwrap();
    assert!(codes.iter().any(|known| number(known) == code), "{code}");
}

/// What the program is made from is not kept from the image.
#[test]
fn an_image_is_made_from_all_files_of_the_program() {
    let ignored = std::fs::read_to_string(root().join(".dockerignore")).unwrap();
    let taken: Vec<&str> =
        ignored.lines().filter_map(|line| line.strip_prefix('!')).collect();
    assert!(ignored.lines().any(|line| line == "*"), "{ignored}");
    let mut needed =
        vec!["Cargo.toml".to_owned(), "Cargo.lock".into(), "build.rs".into()];
    for (file, bytes) in read_folder(&root().join("src")) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let folder = format!("src/{file}");
        let folder = Path::new(&folder).parent().unwrap();
        for included in text.split("include_str!(\"").skip(1) {
            let path = folder.join(included.split('"').next().unwrap());
            needed.push(plain(&path));
        }
        needed.push(format!("src/{file}"));
    }
    assert!(needed.iter().any(|file| file.starts_with("docs/")), "{needed:?}");
    for file in needed {
        let path = Path::new(&file);
        assert!(taken.iter().any(|taken| path.starts_with(taken)), "{file}");
        assert!(root().join(&file).exists(), "{file}");
    }
}

/// A path without steps up.
fn plain(path: &Path) -> String {
    let mut steps: Vec<String> = Vec::new();
    for step in path.iter().map(|step| step.to_string_lossy().into_owned()) {
        match step.as_str() {
            ".." => drop(steps.pop()),
            _ => steps.push(step),
        }
    }
    steps.join("/")
}
